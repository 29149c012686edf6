/**
 * Leads the first administrator through setting an installation up: what is done, what is to do, and a test of its e-mail. It
 * asks the features what there is and keeps nothing of its own. Rules and records are theirs.
 */
package org.vestibule.setup;
