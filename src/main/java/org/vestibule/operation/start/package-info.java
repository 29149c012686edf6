/**
 * The steps before the first request, in their order, and the abort of a startup that fails.
 *
 * <p>May depend on {@code operation} and {@code operation.health}, and on the services of features that have to be
 * started.
 */
package org.vestibule.operation.start;
