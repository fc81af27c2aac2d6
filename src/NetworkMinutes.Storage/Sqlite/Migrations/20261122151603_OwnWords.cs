using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkMinutes.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OwnDecisionLabels",
                table: "Bodies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "OwnDecisions",
                table: "Bodies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "OwnOwners",
                table: "Bodies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "OwnPromises",
                table: "Bodies",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OwnDecisionLabels",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "OwnDecisions",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "OwnOwners",
                table: "Bodies");

            migrationBuilder.DropColumn(
                name: "OwnPromises",
                table: "Bodies");
        }
    }
}
