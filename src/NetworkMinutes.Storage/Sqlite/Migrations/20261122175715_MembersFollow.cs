using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkMinutes.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MembersFollow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "MembersFollow",
                table: "Bodies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "MembersFollow",
                table: "Bodies");
        }
    }
}
