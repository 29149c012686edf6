/** Who may call the API, for what, and how often. */
package org.vestibule.api.access;
