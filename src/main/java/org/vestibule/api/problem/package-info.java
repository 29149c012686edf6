/** What the API answers where it doesn't do what was asked. */
package org.vestibule.api.problem;
