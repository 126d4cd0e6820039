package org.dragoman.glossary.edit.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.report.Tsv;

/** Writes differences of glossaries, and conflicts of merges, for people and for programs. */
public final class DiffWriter {
    private DiffWriter() {}

    /**
     * For people: the concepts with what is new ({@code +}), gone ({@code -}), changed ({@code ~}) or in another order
     * ({@code =}) in them, and a count.
     *
     * @param differences sorted by concept
     * @param label what to call a concept beside its id
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void text(List<Difference> differences, UnaryOperator<String> label, Appendable out)
            throws IOException {
        Set<String> concepts = new LinkedHashSet<>();
        for (Difference difference : differences) {
            String id = difference.concept();
            if (concepts.add(id)) {
                out.append(id.isEmpty() ? "(glossary)" : id + "  " + label.apply(id))
                        .append('\n');
            }
            out.append("  ").append(sign(difference.kind())).append(' ');
            out.append(difference.path().isEmpty() ? "concept" : difference.field())
                    .append(": ");
            out.append(values(difference)).append('\n');
        }
        concepts.remove("");
        out.append(differences.isEmpty() ? "no difference" : count(differences.size(), "difference"));
        if (!concepts.isEmpty()) {
            out.append(" in ").append(count(concepts.size(), "concept"));
        }
        out.append('\n');
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static char sign(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> '+';
            case REMOVED -> '-';
            case CHANGED -> '~';
            case REORDERED -> '=';
        };
    }

    private static String values(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> difference.after();
            case REMOVED -> difference.before();
            case CHANGED, REORDERED -> difference.before() + " → " + difference.after();
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A row a difference: {@code concept field change before after}.
     *
     * @param differences the differences
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void tsv(List<Difference> differences, Appendable out) throws IOException {
        Tsv.header(List.of("concept", "field", "change", "before", "after"), out);
        for (Difference d : differences) {
            Tsv.row(List.of(d.concept(), d.field(), code(d.kind()), d.before(), d.after()), out);
        }
    }

    /**
     * A list of objects with the keys of the table; {@code field} is a list of names.
     *
     * @param differences the differences
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void json(List<Difference> differences, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Difference d : differences) {
                json.writeStartObject();
                json.writeStringField("concept", d.concept());
                json.writeArrayFieldStart("field");
                for (String name : d.path()) {
                    json.writeString(name);
                }
                json.writeEndArray();
                json.writeStringField("change", code(d.kind()));
                json.writeStringField("before", d.before());
                json.writeStringField("after", d.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.append(text.getBuffer()).append('\n');
    }

    /**
     * A row a conflict: {@code concept field base mine theirs kept}.
     *
     * @param conflicts the conflicts
     * @param out receives it
     * @throws IOException where {@code out} does
     */
    public static void conflicts(List<MergeConflict> conflicts, Appendable out) throws IOException {
        List<String> columns = new ArrayList<>(List.of("concept", "field"));
        for (MergeConflict.Side side : MergeConflict.Side.values()) {
            columns.add(code(side));
        }
        columns.add("kept");
        Tsv.header(columns, out);
        for (MergeConflict c : conflicts) {
            List<String> cells = new ArrayList<>(List.of(c.concept(), c.field()));
            for (MergeConflict.Side side : MergeConflict.Side.values()) {
                cells.add(c.value(side));
            }
            cells.add(code(c.kept()));
            Tsv.row(cells, out);
        }
    }
}
