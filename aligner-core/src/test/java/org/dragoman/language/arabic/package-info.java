/** Tests of the Arabic rules. */
@NullMarked
package org.dragoman.language.arabic;

import org.jspecify.annotations.NullMarked;
