/** Turkish for Dragoman: word forms, a check of apostrophes, a panel with the forms of a term. Start at {@link Turkish}. */
@NullMarked
package org.example.turkish;

import org.jspecify.annotations.NullMarked;
