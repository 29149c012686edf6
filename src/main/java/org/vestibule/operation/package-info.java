/**
 * Startup and monitoring of Vestibule: database migrations, and what all steps of the startup share.
 *
 * <p>JVM defaults, migrations, and {@link org.vestibule.operation.StartTask}, by which features add a step, belong
 * here. Classes of migrations have to stay in this package, because the database stores their names. The sequence of
 * the startup is in {@code operation.start}, health in {@code operation.health}, periodic background work in
 * {@code operation.upkeep}.
 *
 * <p>It may call any feature's services; no feature depends on it, except to add a start task. It depends on none of
 * its subpackages.
 */
package org.vestibule.operation;
