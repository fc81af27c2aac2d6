// The same minutes written by npm's docx; prints the median of warm exports in milliseconds.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const content = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const cell = text => new TableCell({ children: [new Paragraph(text)] });
const table = (head, rows) => new Table({
  width: { size: 100, type: WidthType.PERCENTAGE },
  rows: [new TableRow({ tableHeader: true, children: head.map(cell) }), ...rows.map(row => new TableRow({ cantSplit: true, children: row.map(cell) }))],
});
const heading = text => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const block = ({ kind, text }, list) => kind === 'bullet' ? new Paragraph({ text, bullet: { level: 0 } })
  : kind === 'number' ? new Paragraph({ text, numbering: { reference: 'numbers', level: 0, instance: list } })
  : kind === 'decision' ? new Paragraph({ style: 'Decision', children: [new TextRun({ text: 'Beslut: ', bold: true }), new TextRun(text)] })
  : new Paragraph(text);

const write = () => Packer.toBuffer(new Document({
  title: content.title,
  styles: { paragraphStyles: [{ id: 'Decision', name: 'Beslut', basedOn: 'Normal' }] },
  numbering: { config: [{ reference: 'numbers', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.START }] }] },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph(content.title)] }) },
    footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })] })] }) },
    children: [
      new Paragraph({ text: content.title, heading: HeadingLevel.TITLE }),
      ...content.facts.map(([term, value]) => new Paragraph(`${term}\t${value}`)),
      ...content.attendance.flatMap(part => [heading(part.heading), table(['Namn', 'Kommun/organisation', 'Anmärkning'], part.rows)]),
      ...content.items.flatMap((item, i) => [heading(item.title), ...item.blocks.map(each => block(each, i))]),
      heading('Beslut i korthet'), table(['Punkt', 'Beslut'], content.decisions),
      heading('Åtgärder'), table(['Punkt', 'Vad', 'Vem', 'När'], content.actions),
    ],
  }],
}));

for (let i = 0; i < 60; i++) await write();
const times = [];
for (let i = 0; i < 60; i++) {
  const started = performance.now();
  await write();
  times.push(performance.now() - started);
}
console.log(times.sort((a, b) => a - b)[30]);
