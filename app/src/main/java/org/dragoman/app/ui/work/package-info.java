/** Work in the background, and what came of it on the event thread: {@link Job} and the threads it runs on. Knows no other part. */
@NullMarked
package org.dragoman.app.ui.work;

import org.jspecify.annotations.NullMarked;
