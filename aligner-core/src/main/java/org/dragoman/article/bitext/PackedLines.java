package org.dragoman.article.bitext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.format.DocxReader;
import org.dragoman.article.format.OdtReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a packed document's part with its places, line by line as the readers of articles give it. Whoever uses it
 * compares the two. For one read.
 */
final class PackedLines {
    private static final int MAX_SPACES = 100;

    /** A paragraph that has begun. */
    private static final class Paragraph {
        final PlacedText.Builder text;
        boolean joined;

        Paragraph(PlacedText.Builder text) {
            this.text = text;
        }
    }

    private final TextFile file;
    private final PlacedText.Builder all;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private @Nullable Paragraph carried;
    private boolean first = true;

    PackedLines(TextFile file) {
        this.file = file;
        this.all = new PlacedText.Builder(file, 0);
    }

    PlacedText docx() throws BadBitext {
        XmlWalk xml = new XmlWalk(file);
        Map<String, String> prefixes = DocxReader.PREFIXES;
        while (xml.next()) {
            if (xml.ends() && xml.name(prefixes).equals("w:p")) {
                end();
            } else if (xml.starts()) {
                startDocx(xml, xml.name(prefixes));
            }
        }
        return finish();
    }

    private void startDocx(XmlWalk xml, String name) throws BadBitext {
        if (DocxReader.SKIPPED.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "w:p" -> begin();
            case "w:pPr" -> properties(xml);
            case "w:t" -> run(xml);
            case "w:tab", "w:ptab" -> fixed("\t", xml);
            case "w:br", "w:cr" -> fixed("\n", xml);
            case "w:noBreakHyphen" -> fixed("\u2011", xml);
            case "w:rPr" -> xml.skip();
            default -> {}
        }
    }

    /** Text is stripped unless it says otherwise. */
    private void run(XmlWalk xml) throws BadBitext {
        boolean preserve = "preserve".equals(xml.attribute("space"));
        int within = xml.depth();
        PlacedText.Builder builder = new PlacedText.Builder(file, xml.end());
        while (xml.next() && xml.depth() >= within) {
            if (xml.text()) {
                xml.chars().addTo(builder);
            }
        }
        PlacedText text = builder.build();
        int from = 0;
        int to = text.text().length();
        if (!preserve) {
            to = text.text().stripTrailing().length();
            from = Math.min(
                    to, text.text().length() - text.text().stripLeading().length());
        }
        if (!open.isEmpty()) {
            for (int i = from; i < to; i++) {
                char c = text.text().charAt(i);
                if (c == '\n' || c == '\r') {
                    open.peek().text.written(" ", text.inFile(i), text.endInFile(i + 1), Notation.XML);
                } else if (c != '\u00AD') {
                    open.peek().text.copy(text, i, i + 1);
                }
            }
        }
    }

    /** Whether the end of the paragraph was deleted. */
    private void properties(XmlWalk xml) throws BadBitext {
        int within = xml.depth();
        Set<String> older = Set.of("w:pPrChange", "w:rPrChange", "w:sectPr");
        while (xml.next() && xml.depth() >= within) {
            if (xml.starts()) {
                String name = xml.name(DocxReader.PREFIXES);
                if (older.contains(name)) {
                    xml.skip();
                } else if (name.equals("w:del") && !open.isEmpty()) {
                    open.peek().joined = true;
                }
            }
        }
    }

    PlacedText odt() throws BadBitext {
        XmlWalk xml = new XmlWalk(file);
        Map<String, String> prefixes = OdtReader.PREFIXES;
        boolean inText = false;
        while (xml.next()) {
            if (xml.text()) {
                if (inText && !open.isEmpty()) {
                    collapsed(xml.chars());
                }
                continue;
            }
            String name = xml.name(prefixes);
            if (xml.starts()) {
                inText |= name.equals("office:text");
                if (inText) {
                    startOdt(xml, name);
                }
            } else if (inText && (name.equals("text:p") || name.equals("text:h"))) {
                end();
            }
        }
        return finish();
    }

    private void startOdt(XmlWalk xml, String name) throws BadBitext {
        if (OdtReader.SKIPPED.contains(name)) {
            xml.skip();
            return;
        }
        switch (name) {
            case "text:p", "text:h" -> begin();
            case "text:s" -> fixed(" ".repeat(spaces(xml.attribute("c"))), xml);
            case "text:tab" -> fixed("\t", xml);
            case "text:line-break" -> fixed("\n", xml);
            default -> {}
        }
    }

    private static int spaces(@Nullable String count) {
        return count == null || !count.matches("\\d{1,9}")
                ? 1
                : Math.max(1, Math.min(MAX_SPACES, Integer.parseInt(count)));
    }

    /** Blanks count as one, and none at the beginning of a line. */
    private void collapsed(XmlChars chars) {
        PlacedText.Builder builder = new PlacedText.Builder(file, 0);
        chars.addTo(builder);
        PlacedText text = builder.build();
        PlacedText.Builder out = open.getFirst().text;
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            char last = out.isEmpty() ? '\n' : out.last();
            if (!blank && c != '\u00AD') {
                out.copy(text, i, i + 1);
            } else if (blank && last != ' ' && last != '\n') {
                out.written(" ", text.inFile(i), text.endInFile(i + 1), Notation.XML);
            }
        }
    }

    private void fixed(String chars, XmlWalk xml) throws BadBitext {
        if (!open.isEmpty()) {
            int from = xml.offset();
            int to = xml.end();
            for (int i = 0; i < chars.length(); i++) {
                open.peek().text.written(chars.substring(i, i + 1), from, to, null);
            }
        }
    }

    private void begin() {
        Paragraph paragraph =
                carried != null && open.isEmpty() ? carried : new Paragraph(new PlacedText.Builder(file, 0));
        carried = open.isEmpty() ? null : carried;
        paragraph.joined = false;
        open.push(paragraph);
    }

    private void end() {
        Paragraph paragraph = open.pop();
        if (paragraph.joined && open.isEmpty()) {
            carried = paragraph;
        } else {
            flush(paragraph);
        }
    }

    private void flush(Paragraph paragraph) {
        PlacedText text = paragraph.text.build();
        int start = 0;
        for (String line : text.text().split("\n", -1)) {
            if (!first) {
                all.written("\n", 0, 0, null);
            }
            first = false;
            all.copy(text, start, start + line.stripTrailing().length());
            start += line.length() + 1;
        }
    }

    private PlacedText finish() {
        if (carried != null) {
            flush(carried);
        }
        return all.build();
    }
}
