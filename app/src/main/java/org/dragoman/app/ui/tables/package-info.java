/**
 * The views under the texts: who calls what what, only here, quotations, numbers and dates.
 *
 * <p>Start at {@link org.dragoman.app.ui.tables.TablesView}; a {@code Grid} is what a table shows, {@link
 * org.dragoman.app.ui.tables.TablesReading} what it is made of.
 */
@NullMarked
package org.dragoman.app.ui.tables;

import org.jspecify.annotations.NullMarked;
