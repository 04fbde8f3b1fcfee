import * as z from 'zod';

// schemas are read and never compiled: the pages' policy lets no text become code
z.config({ jitless: true });
