using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkMinutes.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EntryIdentity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EarlierTexts",
                table: "Entries",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<bool>(
                name: "FormedGroup",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FullText",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "KeptByHand",
                table: "Entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "LeftItemId",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NamedInText",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Overruled",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("UPDATE Entries SET NamedInText = '[]', Overruled = '[]' WHERE Entry = 'action';");
            migrationBuilder.Sql("UPDATE Entries SET FormedGroup = EXISTS (SELECT 1 FROM Bodies WHERE FormedByDecisionId = Entries.Id) WHERE Entry = 'decision';");
            migrationBuilder.Sql("UPDATE Entries SET SpanLength = 0 WHERE InText = 0;");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_LeftItemId",
                table: "Entries",
                column: "LeftItemId");

            migrationBuilder.AddForeignKey(
                name: "FK_Entries_Items_LeftItemId",
                table: "Entries",
                column: "LeftItemId",
                principalTable: "Items",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Entries_Items_LeftItemId",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_LeftItemId",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "EarlierTexts",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "FormedGroup",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "FullText",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "KeptByHand",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "LeftItemId",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "NamedInText",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Overruled",
                table: "Entries");
        }
    }
}
