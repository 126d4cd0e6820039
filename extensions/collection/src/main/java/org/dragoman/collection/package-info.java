/**
 * An index over many articles, on Apache Lucene: what names a concept, where a word stands in any of its forms, counts by
 * outlet, country, language and day. Start at {@link org.dragoman.collection.CollectionWriter} and {@link
 * org.dragoman.collection.ArticleCollection}. Uses the core; nothing of Lucene is in its signatures.
 */
@NullMarked
package org.dragoman.collection;

import org.jspecify.annotations.NullMarked;
