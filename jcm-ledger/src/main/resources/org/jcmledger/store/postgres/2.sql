-- What the events came to at some moment, in parts of a megabyte; no part of the ledger.
CREATE TABLE snapshot (
  part  integer PRIMARY KEY,
  bytes bytea   NOT NULL
);
