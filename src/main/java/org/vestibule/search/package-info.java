/** One search for all that the CRM keeps. Asks the features for what they find; rules and records are theirs. */
package org.vestibule.search;
