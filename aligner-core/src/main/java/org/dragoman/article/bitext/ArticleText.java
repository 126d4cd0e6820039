package org.dragoman.article.bitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.Decoded;
import org.dragoman.article.format.BadDocument;
import org.dragoman.article.format.DocxReader;
import org.dragoman.article.format.OdtReader;
import org.dragoman.article.format.ZipParts;
import org.dragoman.text.InputProblem;
import org.dragoman.text.ReadResult;
import org.dragoman.text.SourcePosition;

/** The text of an article with the place of every char in its file, for plain text, Word and LibreOffice documents. */
public final class ArticleText {
    private ArticleText() {}

    /**
     * Finds the places.
     *
     * @param input the file of the article
     * @param article the article as it was read from that file
     * @return a text equal to the article's, or why its file cannot be written to
     * @throws org.dragoman.article.UnreadableInput where the file's bytes cannot be had
     */
    public static ReadResult<PlacedText> of(ArticleInput input, Article article) {
        String name = input.fileName().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".docx")) {
                return checked(packed(input, ".docx", DocxReader.DOCUMENT), article, true);
            }
            return name.endsWith(".odt")
                    ? checked(packed(input, ".odt", OdtReader.CONTENT), article, true)
                    : plain(input, article);
        } catch (BadBitext e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        } catch (BadDocument e) {
            return new ReadResult.Failed<>(List.of(e.problem()));
        }
    }

    private static PlacedText packed(ArticleInput input, String ending, String part) throws BadBitext, BadDocument {
        byte[] archive = input.bytes();
        Map<String, byte[]> parts = ZipParts.of(input.name(), ending, archive, Set.of(part));
        byte[] content = parts.get(part);
        ReadResult<Decoded> decoded =
                content == null ? new ReadResult.Failed<>(List.of()) : Decoded.of(input.name() + "!" + part, content);
        if (content != null && decoded instanceof ReadResult.Ok<Decoded> ok) {
            PackedLines lines =
                    new PackedLines(TextFile.of(input.name(), content, ok.value(), new PackedPart(archive, part)));
            return ending.equals(".docx") ? lines.docx() : lines.odt();
        }
        throw new BadBitext(
                SourcePosition.of(input.name()),
                "X021",
                "The document's part " + part + " is missing or not UTF-8, so nothing can be written to it.",
                "Open it in the program that wrote it and save it again.");
    }

    private static ReadResult<PlacedText> plain(ArticleInput input, Article article) {
        return Decoded.of(input.name(), input.bytes(), input.options().charset(), null)
                .fold(
                        ok -> checked(lines(TextFile.of(input.name(), input.bytes(), ok.value())), article, false),
                        failed -> new ReadResult.Failed<>(failed.problems()));
    }

    /** The chars of a file with every line end as one line feed. */
    private static PlacedText lines(TextFile file) {
        PlacedText.Builder text = new PlacedText.Builder(file, 0);
        String chars = file.chars();
        int literal = 0;
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n' || c == '\r') {
                text.literal(literal, i, Notation.PLAIN);
                int end = c == '\r' && chars.startsWith("\n", i + 1) ? i + 2 : i + 1;
                text.written("\n", i, end, null);
                i = end - 1;
                literal = end;
            }
        }
        text.literal(literal, chars.length(), Notation.PLAIN);
        return text.build();
    }

    /** What stands before a document's text, its title by the properties, stands elsewhere. */
    private static ReadResult<PlacedText> checked(PlacedText text, Article article, boolean titleBefore) {
        if (text.text().equals(article.text())) {
            return new ReadResult.Ok<>(text, List.of());
        }
        if (titleBefore && article.text().endsWith("\n\n" + text.text())) {
            PlacedText.Builder whole = new PlacedText.Builder(text.file(), 0);
            String title = article.text()
                    .substring(0, article.text().length() - text.text().length());
            for (int i = 0; i < title.length(); i++) {
                whole.written(title.substring(i, i + 1), 0, 0, null);
            }
            whole.copy(text, 0, text.text().length());
            return new ReadResult.Ok<>(whole.build(), List.of());
        }
        return new ReadResult.Failed<>(List.of(InputProblem.error(
                SourcePosition.of(text.file().name()),
                "X022",
                "Fixes are written into plain text, Word and LibreOffice documents and bilingual files; this is none.",
                "Convert it to plain text first, or change the words by hand.")));
    }
}
