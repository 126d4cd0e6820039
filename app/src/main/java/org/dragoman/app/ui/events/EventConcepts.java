package org.dragoman.app.ui.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.app.ui.look.Kind;
import org.dragoman.app.workspace.ConceptIndex;
import org.dragoman.app.workspace.ListedArticle;
import org.dragoman.concept.Concept;
import org.dragoman.concept.Glossary;
import org.dragoman.concept.LanguageSection;
import org.dragoman.concept.Term;
import org.dragoman.text.LooseFolding;
import org.jspecify.annotations.Nullable;

/** The names of concepts, and which articles mention them. Takes time to make; immutable then. */
public final class EventConcepts {
    /** No concept. */
    public static final EventConcepts NONE = new EventConcepts(Glossary.EMPTY, ConceptIndex.NONE);

    private final ConceptIndex index;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    private record Name(String folded, String concept) {}

    /**
     * Reads the names.
     *
     * @param glossary the concepts
     * @param index where they are mentioned
     */
    public EventConcepts(Glossary glossary, ConceptIndex index) {
        this.index = index;
        for (Concept concept : glossary.concepts()) {
            kinds.put(concept.id(), Kind.of(concept.type()));
            for (LanguageSection section : concept.sections().values()) {
                for (Term term : section.terms()) {
                    names.add(new Name(LooseFolding.fold(term.text()), concept.id()));
                }
            }
        }
    }

    /** Ids of the concepts with a name, or a word of a name, that begins with what is typed. */
    Set<String> named(String folded) {
        Set<String> ids = new HashSet<>();
        for (Name name : names) {
            int at = name.folded().indexOf(folded);
            if (at == 0 || (at > 0 && name.folded().charAt(at - 1) == ' ')) {
                ids.add(name.concept());
            }
        }
        return ids;
    }

    /** Kind of a concept, null where the glossary has no such concept. */
    @Nullable
    Kind kind(String concept) {
        return kinds.get(concept);
    }

    /** Ids of the concepts of an article. */
    List<String> of(ListedArticle article) {
        return index.of(article);
    }
}
