package storetest

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const superuser = "mithaq"

var errNone = errors.New("no PostgreSQL server is installed here (neither pg_config nor /usr/lib/postgresql names one)")

// server is a running PostgreSQL in a folder of its own.
type server struct {
	folder string
	cmd    *exec.Cmd
	log    bytes.Buffer
	done   chan error
}

// binaries finds the folder of initdb and postgres.
func binaries() (string, error) {
	var folders []string
	if out, err := exec.Command("pg_config", "--bindir").Output(); err == nil {
		folders = append(folders, strings.TrimSpace(string(out)))
	}
	installed, _ := filepath.Glob("/usr/lib/postgresql/*/bin")
	for i := len(installed) - 1; i >= 0; i-- { // the newest first
		folders = append(folders, installed[i])
	}
	for _, f := range folders {
		if _, err := os.Stat(filepath.Join(f, "initdb")); err == nil {
			return f, nil
		}
	}
	return "", errNone
}

func newServer() (*server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	s := &server{done: make(chan error, 1)}
	if s.folder, err = os.MkdirTemp("", "pg"); err != nil {
		return nil, err
	}
	if err := s.start(bin); err != nil {
		os.RemoveAll(s.folder)
		return nil, fmt.Errorf("private PostgreSQL server: %w\n%s", err, s.log.String())
	}
	return s, nil
}

func (s *server) start(bin string) error {
	as, err := s.unprivileged()
	if err != nil {
		return err
	}
	data := filepath.Join(s.folder, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", superuser,
		"--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	initdb.Dir, initdb.SysProcAttr = s.folder, &syscall.SysProcAttr{Credential: as}
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	s.cmd = exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", s.folder,
		"-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200", "-c", "shared_buffers=64MB")
	s.cmd.Dir, s.cmd.Stdout, s.cmd.Stderr = s.folder, &s.log, &s.log
	// Should the tests be killed, the server goes with them.
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: as, Pdeathsig: syscall.SIGQUIT}
	started := make(chan error)
	go s.run(started)
	if err := <-started; err != nil {
		return err
	}
	return s.wait()
}

// run keeps the thread that started the server, because its end would count as the parent's.
func (s *server) run(started chan<- error) {
	runtime.LockOSThread()
	err := s.cmd.Start()
	started <- err
	if err == nil {
		s.done <- s.cmd.Wait()
	}
}

// unprivileged gives the user to run as: PostgreSQL refuses to run as root.
func (s *server) unprivileged() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		if u, err = user.Lookup("nobody"); err != nil {
			return nil, err
		}
	}
	uid, err1 := strconv.Atoi(u.Uid)
	gid, err2 := strconv.Atoi(u.Gid)
	if err := errors.Join(err1, err2, os.Chown(s.folder, uid, gid)); err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}

// wait returns once the server answers.
func (s *server) wait() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	db, err := sql.Open("pgx", s.address("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	for {
		if err = db.PingContext(ctx); err == nil {
			return nil
		}
		select {
		case end := <-s.done:
			return fmt.Errorf("it ended: %v", end)
		case <-ctx.Done():
			return err
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// stop ends the server at once and removes its folder.
func (s *server) stop() error {
	err := s.cmd.Process.Signal(syscall.SIGINT) // fast shutdown: it disconnects its clients
	select {
	case <-s.done:
	case <-time.After(20 * time.Second):
		err = errors.Join(err, s.cmd.Process.Kill())
	}
	return errors.Join(err, os.RemoveAll(s.folder))
}
