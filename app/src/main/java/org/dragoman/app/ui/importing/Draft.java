package org.dragoman.app.ui.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Layout;
import org.dragoman.article.fault.TextFault;
import org.dragoman.article.fault.TextFaults;
import org.dragoman.decision.Decisions;

/**
 * A page on its way in.
 *
 * @param original as it was read, with a hash
 * @param shown with what was decided by hand
 * @param faults of its text, in text order
 * @param taken whether it is to be opened or saved
 */
public record Draft(Article original, Article shown, List<TextFault> faults, boolean taken) {
    /** Copies the list. */
    public Draft {
        faults = List.copyOf(faults);
    }

    /**
     * The draft of a page. It is taken where it holds an article at all. Decisions need a hash; where the reader gave none
     * it is that of the text.
     *
     * @param read as it was read
     * @return the draft
     */
    public static Draft of(Article read) {
        Article article = read.provenance().hash() != null
                ? read
                : read.with(read.provenance().hash(sha256(read.text())));
        return new Draft(
                article,
                article,
                TextFaults.of(article.text(), article.language()),
                !article.body().isEmpty());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * {@return hash by which decisions name it}
     */
    public String hash() {
        return String.valueOf(original.provenance().hash());
    }

    /**
     * {@return whether lines can be given another class: the page has a layout}
     */
    public boolean hasLayout() {
        return original.layout() != null;
    }

    /**
     * {@return how many lines, or parts of lines, do not count as the article}
     */
    public int setAside() {
        Layout layout = shown.layout();
        return layout == null ? 0 : layout.setAside().size();
    }

    /**
     * The same page under other decisions.
     *
     * @param decisions all that was decided
     * @return the changed draft
     */
    public Draft decided(Decisions decisions) {
        Article next = decisions.apply(original);
        boolean sameLanguage = next.language().equals(shown.language());
        return new Draft(original, next, sameLanguage ? faults : TextFaults.of(next.text(), next.language()), taken);
    }

    /**
     * The same page, taken or left.
     *
     * @param now whether it is to be opened or saved
     * @return the changed draft
     */
    public Draft taken(boolean now) {
        return new Draft(original, shown, faults, now);
    }
}
