/**
 * Guides the first administrator through the setup of an installation: what is done, what is left to do, and a test of
 * its e-mail. It queries the features and stores nothing itself. Rules and records belong to the features.
 */
package org.vestibule.setup;
