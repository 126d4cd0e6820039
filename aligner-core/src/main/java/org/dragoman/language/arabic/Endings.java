package org.dragoman.language.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Step;

/** The table of endings ({@code endings.tsv}): what a word of a given ending becomes by number, state and case. */
final class Endings {
    /** A yeh that falls before ون and ين. */
    static final String YEH = "=yeh";
    /** A yeh that also falls in the indefinite. */
    static final String DEFECTIVE = "=defective";
    /** A verbal noun whose yeh falls in the indefinite. */
    static final String DEFECTIVE_NOUN = "=defective-noun";
    /** أب and its like. */
    static final String KIN = "=kin";
    /** أبو and its like, cited before a genitive. */
    static final String KIN_CONSTRUCT = "=kin-construct";

    private static final Endings TABLE = new Endings(Resource.rows("endings.tsv"));

    /** Letters that make a class of the words that end in them. */
    private record WordEnd(String letters, int leastLength) {}

    /** One row; {@code features} hold states, cases and number. */
    private record Row(String takes, String adds, int features, boolean personsOnly, List<Step> steps) {
        Form apply(String word, int gender) {
            String letters = takes.isEmpty() ? word : word.substring(0, word.length() - takes.length());
            return new Form(adds.isEmpty() ? letters : letters.concat(adds), features | gender, steps);
        }
    }

    private final Map<String, List<Row>> classes = new HashMap<>();

    /** The classes that letters make, longest first. */
    private final List<WordEnd> wordEnds = new ArrayList<>();

    private Endings(List<List<String>> lines) {
        List<Row> current = new ArrayList<>();
        for (List<String> line : lines) {
            String first = line.get(0);
            if (first.startsWith("[")) {
                String[] header = first.substring(1, first.length() - 1).split(" ");
                current = new ArrayList<>();
                classes.put(header[0], current);
                if (!header[0].startsWith("=")) {
                    int least = header.length > 1 ? Integer.parseInt(header[1]) : 0;
                    wordEnds.add(new WordEnd(header[0], least));
                }
            } else if (first.equals("include")) {
                current.addAll(rowsOf(line.get(1)));
            } else {
                current.add(row(line));
            }
        }
        wordEnds.sort(Comparator.comparingInt(end -> -end.letters().length()));
    }

    private static Row row(List<String> cells) {
        int features = states(cells.get(2)) | cases(cells.get(3)) | number(cells.get(4));
        String rules = cells.size() > 6 ? cells.get(6) : "";
        boolean tanween = rules.equals("ar.accusative");
        return new Row(
                cells.get(0),
                cells.get(1),
                (tanween ? features | Features.TANWEEN_ALEF : features)
                        | (cells.get(5).endsWith("?") ? Features.RARE : 0),
                cells.get(5).startsWith("p"),
                rules.isEmpty() ? List.of() : steps(rules.split(","), cells.get(1)));
    }

    private static List<Step> steps(String[] rules, String adds) {
        List<Step> steps = new ArrayList<>();
        for (String rule : rules) {
            steps.add(new Step(rule, steps.isEmpty() ? adds : ""));
        }
        return List.copyOf(steps);
    }

    /** The state bits of the letters {@code i a c h}. */
    static int states(String letters) {
        return bits(letters, "iach", Features.INDEFINITE, Features.ARTICLE, Features.CONSTRUCT, Features.HOST);
    }

    /** The case bits of the letters {@code n a g}. */
    static int cases(String letters) {
        return bits(letters, "nag", Features.NOMINATIVE, Features.ACCUSATIVE, Features.GENITIVE);
    }

    /** The number bits of the letters {@code s d p}; {@code f} for a changed gender. */
    static int number(String letters) {
        int changed = Features.FEMININE | Features.CHANGED_GENDER;
        return bits(letters, "sdpf", Features.SINGULAR, Features.DUAL, Features.PLURAL, changed);
    }

    private static int bits(String letters, String alphabet, int... values) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= values[alphabet.indexOf(letters.charAt(i))];
        }
        return bits;
    }

    private String longestEnding(String word) {
        for (WordEnd end : wordEnds) {
            if (word.length() >= end.leastLength() && word.endsWith(end.letters())) {
                return end.letters();
            }
        }
        return "";
    }

    private List<Row> rowsOf(String name) {
        List<Row> rows = classes.get(name);
        if (rows == null) {
            throw new IllegalStateException("endings.tsv has no class [" + name + "]");
        }
        return rows;
    }

    /**
     * The class that the last letters of a word put it in.
     *
     * @param word written letters
     * @return name of the class, empty for the regular one
     */
    static String classOf(String word) {
        return TABLE.longestEnding(word);
    }

    /**
     * All forms of a word by a class.
     *
     * @param word written letters
     * @param name name of the class, such as {@link #DEFECTIVE}
     * @param person whether it is a person or an adjective
     * @return the forms, the word itself first
     */
    static List<Form> of(String word, String name, boolean person) {
        int gender = word.endsWith("ة") ? Features.FEMININE : 0;
        List<Row> rows = TABLE.rowsOf(name);
        List<Form> forms = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (person || !row.personsOnly()) {
                forms.add(row.apply(word, gender));
            }
        }
        return forms;
    }
}
