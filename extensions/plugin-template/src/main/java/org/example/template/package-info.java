/** A plug-in for Dragoman with one check. */
@NullMarked
package org.example.template;

import org.jspecify.annotations.NullMarked;
