/**
 * The steps before the first request, in their order, and the refusal to start with what can't be read.
 *
 * <p>May know {@code operation} and {@code operation.health}, and the services of features that have to be started.
 */
package org.vestibule.operation.start;
