package org.example.broken;

import com.ibm.icu.util.ULocale;
import org.dragoman.article.ArticleInput;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ArticleSink;

/** A reader with a library of Dragoman's, which a plug-in does not see. */
public final class IcuReader implements ArticleReader {
    /** For the service loader. */
    public IcuReader() {}

    @Override
    public String id() {
        return "icu-line" + ULocale.ROOT.getLanguage();
    }

    @Override
    public boolean reads(String fileName) {
        return false;
    }

    @Override
    public void read(ArticleInput input, ArticleSink sink) {}
}
