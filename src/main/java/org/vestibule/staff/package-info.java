/** The people who work here: their accounts, jobs and rights. Knows no feature. */
package org.vestibule.staff;
