/**
 * Findings of the consistency checks in the window: running them, the list, fixes, what is let stand, and texts edited while
 * they are checked. Start at {@link org.dragoman.app.ui.checks.ChecksModel}.
 */
@NullMarked
package org.dragoman.app.ui.checks;

import org.jspecify.annotations.NullMarked;
