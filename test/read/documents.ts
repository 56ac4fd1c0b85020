/**
 * Documents made for tests: parts of WordprocessingML -> a .docx, placed lines -> a .pdf, both as small as their kind allows.
 */
import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** @param parts further parts by name, without their folder: `numbering`, `styles`, `footnotes`; content inside the root element */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => [
        `word/${name}.xml`,
        strToU8(`<w:${name} ${W}>${inner}</w:${name}>`),
      ]),
    ),
  });

export const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
export const par = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${par(run(text))}</w:tc>`;

export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** Pages of 595 × 842 points. The font is not embedded and its text is GBK, as in many Chinese documents. */
export const pdf = (pages: readonly (readonly Placed[])[]): Uint8Array => {
  const font = "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>";
  const descendant =
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>";
  const descriptor =
    "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>";
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    font,
    descendant,
    descriptor,
    ...pages.flatMap((placed, index) => {
      const content = placed.map(shown).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${7 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
};

const shown = ({ text, x, y, size = 12 }: Placed): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${iconv.encode(text, "gbk").toString("hex")}> Tj ET`;
