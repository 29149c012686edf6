/**
 * Health checks and metrics: the database, the data folder, and the progress of the startup.
 *
 * <p>What an operator's probes and metrics read belongs here. Depends on no feature.
 */
package org.vestibule.operation.health;
