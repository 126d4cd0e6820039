package org.dragoman.collection;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Tokens that are known with their counts. */
final class CountedTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> counts;

    CountedTokens(Map<String, Integer> counts) {
        this.counts = counts.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!counts.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Integer> next = counts.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
