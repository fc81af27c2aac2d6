using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkMinutes.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OtherNamesOfFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OtherNames",
                table: "ImportedFiles",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OtherNames",
                table: "ImportedFiles");
        }
    }
}
