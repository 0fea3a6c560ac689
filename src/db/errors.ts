/** The database was written by a newer version of ELK. */
export class NewerDatabaseError extends Error {}

/** The driver of this Node was not installed, as when it had to be compiled and there was no compiler. */
export class DriverMissingError extends Error {}
