/**
 * What the workbench says and in which language. Start at {@link org.dragoman.app.ui.i18n.Messages}. No Swing type;
 * uses {@code text} only.
 */
@NullMarked
package org.dragoman.app.ui.i18n;

import org.jspecify.annotations.NullMarked;
