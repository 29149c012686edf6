/**
 * Whether the server can work: the database, the data folder, and how far the start has come.
 *
 * <p>Here belongs what an operator's probe or meter asks. Knows no feature.
 */
package org.vestibule.operation.health;
