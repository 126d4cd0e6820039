/**
 * The concordance over the index of a folder: search, filters with counts, places in context, and making the index. Start at
 * {@link org.dragoman.app.ui.collection.CollectionView}; what is shown is in
 * {@link org.dragoman.app.ui.collection.CollectionModel}, what is done in {@link org.dragoman.app.ui.collection.CollectionWork}.
 */
@NullMarked
package org.dragoman.app.ui.collection;

import org.jspecify.annotations.NullMarked;
