package org.dragoman.coding.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.coding.CodedUnit;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.mention.Mention;
import org.dragoman.text.LanguageTag;

/**
 * Draws a sample from a stream of articles, keeping no more than the sample: algorithm R of J. S. Vitter, "Random sampling
 * with a reservoir", ACM Transactions on Mathematical Software 11 (1985), for each language and kind on its own. For one
 * thread.
 */
public final class AuditSampler {
    private final AuditPlan plan;
    private final Map<String, Layer> layers = new TreeMap<>();

    /**
     * A sampler.
     *
     * @param plan what to draw
     */
    public AuditSampler(AuditPlan plan) {
        this.plan = plan;
    }

    /** What is drawn in a language. */
    private final class Layer {
        final LanguageTag language;
        final Reservoir mentions;
        final Reservoir sentences;

        Layer(LanguageTag language) {
            this.language = language;
            SplittableRandom seeds =
                    new SplittableRandom(plan.seed() * 31 + language.value().hashCode());
            mentions = new Reservoir(plan.mentions(), seeds.split());
            sentences = new Reservoir(plan.sentences(), seeds.split());
        }
    }

    private static final class Reservoir {
        private final int size;
        private final SplittableRandom random;
        private final List<AuditItem> kept = new ArrayList<>();
        private long seen;

        Reservoir(int size, SplittableRandom random) {
            this.size = size;
            this.random = random;
        }

        /** Where the next thing goes, -1 for nowhere; asked before it is made, since most are not kept. */
        int place() {
            seen++;
            long place = kept.size() < size ? kept.size() : random.nextLong(seen);
            return place < size ? (int) place : -1;
        }

        void put(int place, AuditItem item) {
            if (place == kept.size()) {
                kept.add(item);
            } else {
                kept.set(place, item);
            }
        }
    }

    /**
     * Takes an article. Mentions inside others do not count.
     *
     * @param article an article with its mentions
     */
    public void add(AnnotatedArticle article) {
        LanguageTag language = article.article().language();
        Layer layer = layers.computeIfAbsent(language.value(), l -> new Layer(language));
        for (int segment = 0; segment < article.segments().size(); segment++) {
            List<Mention> mentions =
                    article.mentions(segment).stream().filter(m -> !m.nested()).toList();
            if (mentions.isEmpty()) {
                int place = layer.sentences.place();
                if (place >= 0) {
                    layer.sentences.put(place, new AuditItem(CodedUnit.of(article, segment), language, 0, null));
                }
            }
            for (Mention mention : mentions) {
                int place = layer.mentions.place();
                if (place >= 0) {
                    layer.mentions.put(
                            place, new AuditItem(CodedUnit.of(article, mention), language, mentions.size(), null));
                }
            }
        }
    }

    /**
     * {@return what was drawn: language by language, mentions before sentences, each in the order of the articles' names}
     */
    public Audit audit() {
        List<Stratum> strata = new ArrayList<>();
        List<AuditItem> items = new ArrayList<>();
        for (Layer layer : layers.values()) {
            strata.add(new Stratum(layer.language, layer.mentions.seen, layer.sentences.seen));
            for (Reservoir reservoir : List.of(layer.mentions, layer.sentences)) {
                reservoir.kept.stream()
                        .sorted(Comparator.comparing(AuditItem::unit))
                        .forEach(items::add);
            }
        }
        return new Audit(plan, strata, items);
    }
}
