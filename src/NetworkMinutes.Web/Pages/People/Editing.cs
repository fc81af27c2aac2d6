using NetworkMinutes.People;

namespace NetworkMinutes.Web.Pages.People;

internal static class Editing
{
    /// <summary>Administrators, and coordinators of a body the person sits or has sat in. Administrators are edited by their like.</summary>
    /// <param name="person">With seats.</param>
    public static bool MayEdit(Viewer viewer, Person person) =>
        viewer.IsAdministrator || (!person.IsAdministrator && person.Seats.Any(s => viewer.Coordinates.Contains(s.BodyId)));
}
