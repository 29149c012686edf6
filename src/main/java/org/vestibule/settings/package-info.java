/**
 * Reads the environment variables once, checks them, and provides them as one record. It depends on no feature; code
 * that needs a setting injects the record and never reads a variable.
 */
package org.vestibule.settings;
