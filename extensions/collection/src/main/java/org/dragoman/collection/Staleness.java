package org.dragoman.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dragoman.concept.Concept;
import org.dragoman.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of an index may have other mentions by a glossary than they have. An article is left alone where its mentions are
 * by a glossary of which it is known how it differs, and no form of a concept that differs can stand in it: all that decides on a
 * mention is forms that stand in the same article.
 */
final class Staleness {
    private final DirectoryReader reader;
    private final Path folder;
    private final Languages languages;
    private final IndexVersions versions;

    /** The articles that an edit since then touches; null where that is not known. */
    private final Map<MadeWith, @Nullable FixedBitSet> touched = new HashMap<>();

    Staleness(DirectoryReader reader, Path folder, Languages languages, IndexVersions versions) {
        this.reader = reader;
        this.folder = folder;
        this.languages = languages;
        this.versions = versions;
    }

    /** The articles to be looked through again. */
    FixedBitSet articles(MadeWith made, GlossaryRules rules) throws IOException {
        for (MadeWith earlier : versions.all()) {
            touched.put(earlier, earlier.equals(made) ? none() : touched(earlier, made, rules));
        }
        FixedBitSet stale = none();
        for (LeafReaderContext leaf : reader.leaves()) {
            add(leaf, stale);
        }
        return stale;
    }

    private @Nullable FixedBitSet touched(MadeWith earlier, MadeWith made, GlossaryRules rules) throws IOException {
        GlossaryRules then =
                earlier.program().equals(made.program()) ? GlossaryRules.kept(folder, earlier.glossary()) : null;
        if (then == null) {
            return null;
        }
        List<Concept> edited = then.bothVersions(rules);
        return edited.isEmpty() ? none() : Reach.of(reader, languages, edited);
    }

    private FixedBitSet none() {
        return new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    private void add(LeafReaderContext leaf, FixedBitSet stale) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues stamps = DocValues.getSorted(leaf.reader(), MadeWith.field());
        @Nullable FixedBitSet[] byStamp = new @Nullable FixedBitSet[stamps.getValueCount()];
        for (int i = 0; i < byStamp.length; i++) {
            MadeWith by = versions.of(MadeWith.read(stamps.lookupOrd(i).utf8ToString()));
            byStamp[i] = by == null ? null : touched.get(by);
        }
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            int stamp = stamps.advanceExact(doc) ? stamps.ordValue() : -1;
            FixedBitSet some = stamp < 0 ? null : byStamp[stamp];
            if (some == null || some.get(leaf.docBase + doc)) {
                stale.set(leaf.docBase + doc);
            }
        }
    }
}
