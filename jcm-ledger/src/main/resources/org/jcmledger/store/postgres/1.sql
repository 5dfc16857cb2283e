CREATE TABLE event (
  position    bigint  PRIMARY KEY,
  event_id    text    COLLATE "C" NOT NULL UNIQUE,
  stream      text    NOT NULL,
  sequence    bigint  NOT NULL,
  type        text    NOT NULL,
  revision    integer NOT NULL,
  recorded_at bigint  NOT NULL,
  payload     text    NOT NULL,
  metadata    text    NOT NULL,
  leaf_hash   bytea   NOT NULL
);

-- One row. Whoever writes locks it first, so that positions follow the order of commits.
CREATE TABLE head (
  row_number  integer PRIMARY KEY CHECK (row_number = 1),
  position    bigint  NOT NULL,
  recorded_at bigint
);

INSERT INTO head (row_number, position) VALUES (1, 0);
