/** One search for everything in the CRM. It queries the features; rules and records belong to them. */
package org.vestibule.search;
