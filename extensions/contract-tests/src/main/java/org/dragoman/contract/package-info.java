/**
 * What Dragoman relies on in a provider, as abstract tests: one class a service. An author extends the one of their
 * service, names the provider and gives a few samples; docs/plugins.md says how. Start at {@link
 * org.dragoman.contract.PluginContract}, which any plug-in can extend.
 *
 * <p>Input is generated around the samples from a fixed seed, so that a failure comes again. A failure says which
 * promise of which method is broken.
 */
@NullMarked
package org.dragoman.contract;

import org.jspecify.annotations.NullMarked;
