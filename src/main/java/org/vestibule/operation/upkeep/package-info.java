/**
 * Runs the tasks of upkeep that features bring, on one node at a time.
 *
 * <p>What a task does belongs to its feature, as an {@link org.vestibule.shared.upkeep.UpkeepTask}. Knows no feature.
 */
package org.vestibule.operation.upkeep;
