/**
 * How Vestibule starts and how it is watched: migrations of the database, and what all steps of the start share.
 *
 * <p>Here belong the settings of the machine, migrations, and {@link org.vestibule.operation.StartTask}, by which features add a
 * step. Classes of migrations stay in this package, as the database keeps their names. The order of the start is in {@code
 * operation.start}, health in {@code operation.health}, the upkeep that nobody asks for in {@code operation.upkeep}.
 *
 * <p>It may call any feature's services; no feature knows it, except to add a start task. It knows none of the packages below.
 */
package org.vestibule.operation;
