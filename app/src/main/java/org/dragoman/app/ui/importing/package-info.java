/**
 * The import sheet: pages as they were read, what of them is the article and why, and corrections by hand. Start at {@link
 * org.dragoman.app.ui.importing.ImportModel}.
 */
@NullMarked
package org.dragoman.app.ui.importing;

import org.jspecify.annotations.NullMarked;
