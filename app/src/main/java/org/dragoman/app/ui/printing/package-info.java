/** What stands on paper. Start at {@link org.dragoman.app.ui.printing.TablePages}; it needs no printer. */
@NullMarked
package org.dragoman.app.ui.printing;

import org.jspecify.annotations.NullMarked;
