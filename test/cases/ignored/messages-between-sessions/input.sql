LISTEN changes;
NOTIFY changes, 'something';
UNLISTEN changes;
UNLISTEN *;
