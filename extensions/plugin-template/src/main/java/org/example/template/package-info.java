/** A plug-in for Dragoman with one check: {@link RepeatedWord}. */
@NullMarked
package org.example.template;

import org.jspecify.annotations.NullMarked;
