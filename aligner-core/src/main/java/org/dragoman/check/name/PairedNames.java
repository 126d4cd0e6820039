package org.dragoman.check.name;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.check.CheckedText;
import org.dragoman.check.CheckedUnit;
import org.dragoman.language.LanguageSupport;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.name.NameMatcher;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Names that the source spells in one way and the text beside it in several. */
final class PairedNames {
    /** Below it two words are hardly one name. */
    private static final double LIKELY = 0.6;

    /** What a word without its first or last letters must be more like the name than with them. */
    private static final double CUT = 0.05;

    private static final int LEAST = 4;

    private final CheckedText text;
    private final NameMatcher matcher;
    private final LanguageSupport language;
    private final boolean arabic;

    private PairedNames(CheckedText text, AnnotatedArticle source) {
        this.text = text;
        this.matcher = NameMatcher.of(source.article().language(), text.language());
        this.language = text.languages().get(text.language());
        this.arabic = text.language().primary().equals(LanguageTag.AR);
    }

    static List<NameUses> of(CheckedText text) {
        AnnotatedArticle source = Objects.requireNonNull(text.source());
        LanguageTag from = source.article().language();
        boolean capitals = !from.primary().equals(LanguageTag.AR);
        return capitals && NameMatcher.knows(from, text.language())
                ? new PairedNames(text, source).find(source)
                : List.of();
    }

    private List<NameUses> find(AnnotatedArticle source) {
        Map<String, NameUses> byName = new LinkedHashMap<>();
        for (CheckedUnit unit : text.units()) {
            if (!unit.paired()) {
                continue;
            }
            Set<String> names = new LinkedHashSet<>();
            for (int segment : unit.source()) {
                Span sentence = source.segments().get(segment).span();
                NameWords.of(source, sentence)
                        .forEach(w -> names.add(w.in(source.article().text())));
            }
            for (String name : names) {
                NameUses.Use use = counterpart(name, unit);
                if (use != null) {
                    byName.computeIfAbsent(name, n -> new NameUses()).add(use, language);
                }
            }
        }
        return byName.values().stream().filter(NameUses::mixed).toList();
    }

    /** The word of the target that is most like a name. */
    private NameUses.@Nullable Use counterpart(String name, CheckedUnit unit) {
        String whole = text.target().article().text();
        NameUses.Use best = null;
        double most = LIKELY;
        for (Span word : NameWords.words(whole, text.targetSpan(unit))) {
            if (!arabic && !Character.isUpperCase(whole.charAt(word.start()))) {
                continue;
            }
            for (String form : arabic ? Attached.without(word.in(whole)) : Stems.of(word.in(whole), text.language())) {
                double likeness = form.length() < LEAST ? 0 : matcher.likeness(name, form);
                boolean cut = best != null && best.span().equals(word);
                if (likeness > most + (cut ? CUT : 0)) {
                    most = likeness;
                    best = new NameUses.Use(form, word);
                }
            }
        }
        return best;
    }
}
