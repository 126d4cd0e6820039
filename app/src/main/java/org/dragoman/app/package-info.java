/** The program: its entry and the context that creates every service. */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
