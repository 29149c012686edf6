/**
 * Reads the environment variables once, checks them, and gives them out as one record. It knows no feature; whoever
 * needs a setting asks for the record and never for a variable.
 */
package org.vestibule.settings;
