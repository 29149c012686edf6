/**
 * The people in the CRM: their records, how they are found, and how two colleagues don't overwrite each other. Knows no
 * other feature, so that contacts can come from another CRM later, through
 * {@link org.vestibule.contact.ContactRepository}. Of widgets it knows only the personal data that they report,
 * {@link org.vestibule.widget.PersonalRecords}.
 */
package org.vestibule.contact;
